#!/usr/bin/env bash
# The program as a folder that runs without an SDK: compiled to machine code beforehand, the runtime with it.
#   scripts/program.sh key              sixteen characters that change whenever the source of the program does
#   scripts/program.sh publish FOLDER   writes the program into a folder that does not exist yet
#   scripts/program.sh pack FOLDER      publishes, and leaves FOLDER/cantho-opendata-KEY-linux-x64.tar.gz and its SHA-256
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

platform=linux-x64

# Names and bytes of everything the program is made of; not the documents, the register or the theme, which it reads when it runs.
key() {
  find src Directory.Build.props Directory.Packages.props global.json scripts/program.sh -type f -not -path '*/bin/*' -not -path '*/obj/*' -print0 \
    | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -c1-16
}

# Needs the runtime and its compiler from the package registry; "dotnet run" needs neither. A folder half written is never left under the
# name asked for.
publish() {
  local folder="$1"
  shift
  # What the other way of compiling left is taken for up to date, and the program would abort.
  rm -rf "${folder}.new" "src/CanTho.OpenData.Site/obj/Release/net10.0/${platform}/R2R"
  dotnet publish src/CanTho.OpenData.Site --configuration Release --runtime "${platform}" --self-contained true \
    -p:PublishReadyToRun=true -p:DebugType=none -p:PublishDocumentationFiles=false -p:TieredPGO=false \
    "$@" --output "${folder}.new"
  "${folder}.new/CanTho.OpenData.Site" --help > /dev/null
  mv "${folder}.new" "${folder}"
}

case "${1:-}" in
  key) key ;;
  publish) publish "$2" ;;
  pack)
    name="cantho-opendata-$(key)-${platform}"
    mkdir -p "$2"
    # Compiled as one with the runtime it needs half the time to start, and minutes to compile: for what is compiled once and used often.
    publish "$2/${name}" -p:PublishReadyToRunComposite=true
    tar --create --gzip --file "$2/${name}.tar.gz" --directory "$2" "${name}"
    (cd "$2" && sha256sum "${name}.tar.gz" > "${name}.tar.gz.sha256")
    rm -rf "${2:?}/${name}"
    ;;
  *)
    echo "usage: program.sh key | publish FOLDER | pack FOLDER" >&2
    exit 2
    ;;
esac
