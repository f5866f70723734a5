#!/usr/bin/env bash
# Builds the site on Netlify: finds or installs the SDK that global.json asks for, then runs the same verb as everywhere else.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The SDK asked for is not there on Netlify's image; the folder below outlives a build where the cache is kept.
cache="${NETLIFY_CACHE_DIR:-${HOME}/.cache}/cantho-opendata"

# "dotnet --version" fails where no installed SDK satisfies global.json, roll-forward included.
if ! dotnet --version >/dev/null 2>&1; then
  export DOTNET_ROOT="${cache}/dotnet"
  export PATH="${DOTNET_ROOT}:${PATH}"
  if ! dotnet --version >/dev/null 2>&1; then
    mkdir -p "${cache}"
    curl --fail --silent --show-error --location --retry 3 \
      --output "${cache}/dotnet-install.sh" https://builds.dotnet.microsoft.com/dotnet/scripts/v1/dotnet-install.sh
    bash "${cache}/dotnet-install.sh" --jsonfile global.json --install-dir "${DOTNET_ROOT}" --no-path
    # bash still remembers the dotnet it found before.
    hash -r
  fi
fi

# Canonical links name the address people use: the site's own in production, the preview's own in a preview.
if [[ "${CONTEXT:-}" == "production" ]]; then
  address="${URL:-}"
else
  address="${DEPLOY_PRIME_URL:-${URL:-}}"
fi

arguments=(build --output output)
if [[ -n "${address}" ]]; then
  arguments+=(--base-url "${address}")
fi

exec dotnet run --configuration Release --project src/CanTho.OpenData.Site -- "${arguments[@]}"
