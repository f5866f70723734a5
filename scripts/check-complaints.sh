#!/usr/bin/env bash
# Prints every complaint about seeds and input: check-complaints.sh [text|json|github]. Exit 1 where one is an error.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

exec dotnet run --configuration Release --project src/CanTho.OpenData.Site -- check --format "${1:-text}"
