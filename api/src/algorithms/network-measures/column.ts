type Numbers = Uint8Array | Uint32Array | Int32Array | Float64Array;

/** Numbers of one size, one after the other, as many as come: an array that has room for twice as many when it is full. */
export class Column<A extends Numbers> {
  length = 0;
  private room: A;

  constructor(private readonly make: (memory: ArrayBufferLike) => A) {
    this.room = make(new ArrayBuffer(8192));
  }

  push(value: number): void {
    if (this.length === this.room.length) {
      const wider = this.make(new ArrayBuffer(2 * this.room.byteLength));
      wider.set(this.room);
      this.room = wider;
    }
    this.room[this.length] = value;
    this.length += 1;
  }

  /** What came, until more comes. */
  get written(): A {
    return this.room.subarray(0, this.length) as A;
  }

  /** A copy of what came, in memory that threads share: nobody copies it again. */
  shared(): A {
    const copy = this.make(new SharedArrayBuffer(this.written.byteLength));
    copy.set(this.written);
    return copy;
  }
}

export const bytes = (memory: ArrayBufferLike) => new Uint8Array(memory);
export const counts = (memory: ArrayBufferLike) => new Uint32Array(memory);
export const days = (memory: ArrayBufferLike) => new Int32Array(memory);
export const numbers = (memory: ArrayBufferLike) => new Float64Array(memory);
