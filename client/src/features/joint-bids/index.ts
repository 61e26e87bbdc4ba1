export { BidsPage } from './bids-page';
export { InvitedBid } from './invited-bid';
export { ProposePage } from './propose-page';
export { RoomPage } from './room-page';
