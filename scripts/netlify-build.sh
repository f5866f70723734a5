#!/usr/bin/env bash
# Builds the site on Netlify with the same verb as everywhere else. Most pushes change documents, not the program: a program built for
# the same source is taken from the cache of the host, or from the releases of the repository, and runs at once. Where there is none, the
# SDK that global.json asks for is found or installed, the program built, and kept for the next push.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

# The SDK asked for is not there on Netlify's image; the folder below outlives a build where the cache is kept.
cache="${NETLIFY_CACHE_DIR:-${HOME}/.cache}/cantho-opendata"

key="$(bash scripts/program.sh key)"
program="${cache}/program-${key}"

# Archives that the workflow program.yml leaves at the release named "program"; their names carry the state of the source they were made of.
download() {
  local name="cantho-opendata-${key}-linux-x64"
  [[ "${REPOSITORY_URL:-}" == https://github.com/* && "$(uname -sm)" == "Linux x86_64" ]] || return 1
  rm -rf "${cache}/download"
  mkdir -p "${cache}/download"
  local file
  for file in "${name}.tar.gz" "${name}.tar.gz.sha256"; do
    curl --fail --silent --location --max-time 60 --output "${cache}/download/${file}" "${REPOSITORY_URL%.git}/releases/download/program/${file}" || return 1
  done
  (cd "${cache}/download" && sha256sum --check --status "${name}.tar.gz.sha256") || return 1
  tar --extract --gzip --file "${cache}/download/${name}.tar.gz" --directory "${cache}/download" || return 1
  mv "${cache}/download/${name}" "${program}"
  rm -rf "${cache}/download"
}

# "dotnet --version" fails where no installed SDK satisfies global.json, roll-forward included.
find_sdk() {
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
}

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

if [[ ! -x "${program}/CanTho.OpenData.Site" ]] && ! download; then
  find_sdk
  # Programs of earlier sources are not needed again. One that cannot be made ready is no reason not to publish.
  mkdir -p "${cache}"
  rm -rf "${cache}"/program-*
  bash scripts/program.sh publish "${program}" || echo "The program could not be made ready beforehand; it is built and run in one step." >&2
fi

if [[ -x "${program}/CanTho.OpenData.Site" ]]; then
  "${program}/CanTho.OpenData.Site" "${arguments[@]}"
else
  dotnet run --configuration Release --project src/CanTho.OpenData.Site -- "${arguments[@]}"
fi

# What was built, in the log of the deploy.
if [[ -d output ]]; then
  echo "Context: ${CONTEXT:-none}, commit: ${COMMIT_REF:-unknown}, address: ${address:-that of input/site.yml}"
  echo "$(find output -name index.html | wc -l) pages, $(find output -type f | wc -l) files, $(du -sm output | cut -f1) MB, $(grep -c . output/_redirects) redirects"
fi
