// What serve adds to each page: it loads a new version as soon as there is one, and shows complaints over the page.
const mine = new URL(import.meta.url).searchParams.get("version");
const events = new EventSource("/_live");
// A server that was started again counts anew: its page is probably another one.
let lost = false;
events.addEventListener("error", () => { lost = true; });
events.addEventListener("version", (event) => {
  if (lost || event.data !== mine) {
    location.reload();
  } else {
    show();
  }
});

const sheet = document.createElement("link");
sheet.rel = "stylesheet";
sheet.href = "/_live/live.css";
document.head.append(sheet);

let panel = null;

async function show() {
  const told = await (await fetch("/_live/complaints.json", { cache: "no-store" })).json();
  panel?.remove();
  panel = null;
  if (told.complaints.length === 0) {
    return;
  }

  panel = element("div", "live-complaints", told.errors > 0 ? "live-errors" : "live-warnings");
  panel.setAttribute("role", told.errors > 0 ? "alert" : "status");
  const details = element("details");
  // Errors stand open; warnings keep to their corner until asked for.
  details.open = told.errors > 0;
  const summary = element("summary");
  summary.append(element("strong", "", "", told.heading));
  details.append(summary, element("p", "", "", told.note));
  const list = element("ol");
  for (const complaint of told.complaints) {
    const item = element("li", `live-${complaint.severity}`);
    item.append(element("span", "live-place", "", `${complaint.place} · ${complaint.code}`), element("span", "live-message", "", complaint.message));
    if (complaint.fix) {
      item.append(element("span", "live-fix", "", complaint.fix));
    }

    list.append(item);
  }

  details.append(list);
  panel.append(details);
  document.body.append(panel);
}

function element(name, className = "", second = "", text = "") {
  const made = document.createElement(name);
  made.className = `${className} ${second}`.trim();
  made.textContent = text;
  return made;
}
