# Builds with everything, runs with what production needs, as a user that owns nothing.
FROM node:22-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json build.mjs ./
COPY src ./src
RUN npm run build && npm prune --omit=dev

FROM node:22-bookworm-slim
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/*
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
# The vectors of the articles that come along are made anew at each start: the user may not write beside them.
COPY data ./data
USER node
# tini passes SIGTERM on, so that the bot finishes what runs and leaves the gateway.
ENTRYPOINT ["tini", "--"]
CMD ["node", "dist/main.js"]
