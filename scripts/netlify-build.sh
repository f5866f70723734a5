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

# Canonical links name the address people use: the site's own in production, the preview's own in a preview. Only production is for search
# engines; whatever the host calls the rest, it is a preview.
arguments=(build --output output)
if [[ "${CONTEXT:-}" == "production" ]]; then
  address="${URL:-}"
else
  address="${DEPLOY_PRIME_URL:-${URL:-}}"
  if [[ -n "${CONTEXT:-}" ]]; then
    arguments+=(--preview)
  fi
fi

if [[ -n "${address}" ]]; then
  arguments+=(--base-url "${address}")
fi

dotnet run --configuration Release --project src/CanTho.OpenData.Site -- "${arguments[@]}"

# What was built, in the log of the deploy.
if [[ -d output ]]; then
  echo "Context: ${CONTEXT:-none}, commit: ${COMMIT_REF:-unknown}, address: ${address:-that of input/site.yml}"
  echo "$(find output -name index.html | wc -l) pages, $(find output -type f | wc -l) files, $(du -sm output | cut -f1) MB, $(grep -c . output/_redirects) redirects"
fi
