#!/usr/bin/env bash
# Builds this state and the one of a former commit, and writes what a reviewer wants to know as Markdown:
#   scripts/build-report.sh BASE_COMMIT REPORT_FOLDER
# The site goes to output/, the report to REPORT_FOLDER/report.md. Exit as the build of this state; a former state that cannot be built
# (the first commit, a rewritten branch) leaves out the comparison and fails nothing.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

base="${1:-}"
folder="${2:-report}"
longest=55000
mkdir -p "${folder}"
report="${folder}/report.md"
work="$(mktemp -d)"
trap 'git worktree remove --force "${work}/base" >/dev/null 2>&1 || true; rm -rf "${work}"' EXIT

# Both states as on one day: what the calendar changes is no change of the data.
day="${AS_OF:-$(TZ=Asia/Ho_Chi_Minh date +%F)}"
program=(dotnet run --configuration Release --project)

status=0
"${program[@]}" src/CanTho.OpenData.Site -- build --output output --as-of "${day}" >"${work}/said" 2>"${work}/complaints" || status=$?
cat "${work}/said"
cat "${work}/complaints" >&2

count() { grep -cE "^[^ ]+: $1 [A-Z]{3}[0-9]{3}: " "${work}/complaints" || true; }

{
  echo "## Dựng trang"
  echo
  if ((status == 0)); then
    echo "Dựng xong: $(tail -n 1 "${work}/said" | sed 's/`//g')"
  else
    echo "**Không dựng được**: xem các lỗi dưới đây."
  fi
  echo
  echo "| Mục | Số lượng |"
  echo "|---|---:|"
  echo "| Lỗi | $(count error) |"
  echo "| Cảnh báo | $(count warning) |"
  echo "| Liên kết hỏng | $(grep -cE ': error LNK[0-9]{3}: ' "${work}/complaints" || true) |"
  echo "| Địa chỉ đã công bố sẽ mất | $(grep -cE ': error ADR001: ' "${work}/complaints" || true) |"
  if ((status == 0)); then
    echo "| Trang | $(find output -name index.html | wc -l) |"
    echo "| Tệp | $(find output -type f | wc -l) |"
    echo "| Dung lượng | $(du -sm output | cut -f1) MB |"
  fi
  echo
} >"${report}"

if ((status != 0)); then
  # A fence that no complaint can close, for they are one line each and lead with a path.
  { echo '~~~~~~text'; grep -E ': error [A-Z]{3}[0-9]{3}: ' "${work}/complaints" | head -n 50 || true; echo '~~~~~~'; } >>"${report}"
  exit "${status}"
fi

if [[ "${base}" =~ ^[0-9a-f]{40}$ ]] && git cat-file -e "${base}^{commit}" 2>/dev/null \
  && git worktree add --quiet --detach "${work}/base" "${base}" \
  && (cd "${work}/base" && "${program[@]}" src/CanTho.OpenData.Site -- build --root . --output "${work}/before" --as-of "${day}") >"${work}/base.log" 2>&1; then
  "${program[@]}" src/CanTho.OpenData.Site -- diff "${work}/before" output --format markdown >"${work}/diff.md"
  { echo "## Dữ liệu so với ${base:0:8}"; echo; sed 's/^## /### /' "${work}/diff.md"; } >>"${report}"
else
  tail -n 5 "${work}/base.log" >&2 2>/dev/null || true
  { echo "## Dữ liệu"; echo; echo "Không so được với trạng thái trước."; } >>"${report}"
fi

# A comment has room for 65,536 characters; cut at a line.
if (($(wc -c <"${report}") > longest)); then
  head -c "${longest}" "${report}" | sed '$d' >"${work}/short"
  { cat "${work}/short"; echo; echo "… Báo cáo dài hơn; xem bản đầy đủ trong phần tóm tắt của lần chạy."; } >"${report}"
fi
