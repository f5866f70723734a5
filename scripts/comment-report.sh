#!/usr/bin/env bash
# Writes a report below its pull request, always into the same comment: comment-report.sh REPORT_FILE
# Wants GH_TOKEN, REPOSITORY (owner/name), HEAD_SHA and RUN_URL. The report comes from untrusted code: it is text here and nothing else.
set -euo pipefail

report="${1:?REPORT_FILE}"
: "${REPOSITORY:?}" "${HEAD_SHA:?}" "${RUN_URL:?}"
mark="<!-- cantho-opendata: build report -->"
longest=60000

[[ "${HEAD_SHA}" =~ ^[0-9a-f]{40}$ ]] || { echo "Not a commit: ${HEAD_SHA}" >&2; exit 1; }

# The number is GitHub's own answer for the commit; a number in the artifact could name the pull request of somebody else.
number="$(gh api "repos/${REPOSITORY}/commits/${HEAD_SHA}/pulls" --jq '[.[] | select(.state == "open")][0].number // empty')"
if [[ ! "${number}" =~ ^[0-9]+$ ]]; then
  echo "No open pull request has the commit ${HEAD_SHA}." >&2
  exit 0
fi

body="$(mktemp)"
trap 'rm -f "${body}"' EXIT
{
  echo "${mark}"
  if [[ -f "${report}" && ! -L "${report}" ]]; then
    # Valid UTF-8 without control characters; no HTML, no mention that would call people, no picture from elsewhere.
    head -c "${longest}" "${report}" | iconv -c -f UTF-8 -t UTF-8 | tr -d '\000-\010\013-\037\177' \
      | sed -e 's/</\&lt;/g' -e 's/@/@\xe2\x80\x8b/g' -e 's/!\[/[/g'
  else
    echo "Lần chạy này không có báo cáo."
  fi
  echo
  echo "[Xem lần chạy](${RUN_URL})"
} >"${body}"

comment="$(gh api --paginate "repos/${REPOSITORY}/issues/${number}/comments" \
  --jq ".[] | select(.user.login == \"github-actions[bot]\" and (.body | startswith(\"${mark}\"))) | .id" | head -n 1)"
if [[ "${comment}" =~ ^[0-9]+$ ]]; then
  gh api --method PATCH "repos/${REPOSITORY}/issues/comments/${comment}" --field "body=@${body}" --silent
else
  gh api --method POST "repos/${REPOSITORY}/issues/${number}/comments" --field "body=@${body}" --silent
fi
