# The application without its database: what builds it stays behind. Checked by api/src/platform/config/containers.spec.ts.
FROM node:22-slim AS manifests
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY graph-schema/package.json graph-schema/
COPY seeds/package.json seeds/
COPY api/package.json api/
COPY client/package.json client/
COPY benchmarks/package.json benchmarks/

FROM manifests AS build
RUN npm ci --include=dev --ignore-scripts
COPY tsconfig.json ./
COPY graph-schema graph-schema
COPY seeds seeds
COPY api api
COPY client client
RUN npm run build

# Only what the server itself needs: neither the client's packages nor the tools.
FROM manifests AS packages
RUN npm ci --omit=dev --ignore-scripts --workspace graph-schema --workspace seeds --workspace api \
  && npm cache clean --force

FROM node:22-slim
ENV NODE_ENV=production \
  HOST=0.0.0.0 \
  PORT=3000 \
  MAILLAGE_CLIENT_DIR=/app/client/dist \
  MAILLAGE_SEEDS_DIR=/app/seeds
WORKDIR /app
COPY --from=packages /app ./
COPY --from=build /app/graph-schema/dist graph-schema/dist
COPY --from=build /app/seeds/dist seeds/dist
COPY --from=build /app/api/dist api/dist
COPY --from=build /app/client/dist client/dist
COPY graph-schema/migrations graph-schema/migrations
COPY graph-schema/checks graph-schema/checks
COPY seeds/periscope seeds/periscope
COPY seeds/demo seeds/demo
# Everything above belongs to root: the process can change none of it, and writes in the volume of backups alone.
RUN install -d -o node -g node -m 700 /backups
USER node
EXPOSE 3000
# Liveness, not readiness: starting the application again does not mend a database that is away.
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "api/dist/main.js"]
