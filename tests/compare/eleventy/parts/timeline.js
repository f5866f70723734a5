// One deadline on an axis of years.
import { escape, once, under } from './html.js';

const today = ({ at, right, day }) => `<svg class="today-flag" width="100%" height="16" focusable="false"><svg x="${at}" overflow="visible"><path d="M-5 9h10L0 16z"></path><text x="${right ? -9 : 9}" y="13" text-anchor="${right ? 'end' : 'start'}">${escape(day)}</text></svg></svg>`;

const line = (kind, at) => `<line class="${kind}" x1="${at}" x2="${at}" y1="0" y2="100%"></line>`;

const head = once(axis => `<thead><tr><th scope="col">Nhiệm vụ</th><th scope="col">Thời hạn</th><th scope="col" class="axis-cell"><span class="sr">Trên trục thời gian từ năm ${axis.first} đến năm ${axis.last}</span><span class="axis-box" aria-hidden="true">${
  axis.today ? today(axis.today) : ''}<span class="axis">${axis.years.map(({ century, rest }) => `<span><i>${century}</i>${rest}</span>`).join('')}</span></span>
<svg class="defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><g id="truc-luoi">${
  axis.ticks.map(at => line('tick', at)).join('')}${axis.today ? line('today', axis.today.at) : ''}</g>
<pattern id="truc-gach" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch" width="2.4" height="6"></rect></pattern></defs></svg></th></tr></thead>`,
({ first, last }) => `${first}-${last}`);

const edges = ({ earlier, later }) => (earlier ? '<path class="edge" d="M-1 11 9 2v18z"></path>' : '')
  + (later ? '<svg x="100%" overflow="visible"><path class="edge" d="M1 11-9 2v18z"></path></svg>' : '');

const MARKS = {
  period: mark => `<rect class="${mark.sharp ? 'bar' : 'vague'}" x="${mark.at}" y="5" width="${mark.width}" height="12" rx="2"></rect>${
    mark.cap ? `<line class="cap" x1="${mark.cap}" x2="${mark.cap}" y1="1" y2="21"></line>` : ''}${edges(mark)}`,
  until: mark => `${mark.since ? `<rect class="fuzzy" x="${mark.since.at}" y="6" width="${mark.since.width}" height="10" fill="url(#truc-gach)"></rect>` : ''}${edges(mark)}${
    mark.end ? `<svg x="${mark.end}" overflow="visible"><path class="${mark.sharp ? 'bar' : 'hollow'}" d="M0 3 8 11 0 19-8 11z"></path></svg>` : ''}`,
  beats: ({ days }) => `<svg width="100%" height="22" viewBox="0 0 1000 22" preserveAspectRatio="none"><path class="beats" d="${days.map(day => `M${day} 3v16`).join('')}"></path></svg>`,
  open: ({ at, earlier }) => `<line class="open-line" x1="${at}" x2="100%" y1="11" y2="11"></line><svg x="100%" overflow="visible"><path class="edge" d="M0 11-7 6v10z"></path></svg>${
    earlier ? '<path class="edge" d="M-1 11 9 4v14z"></path>' : ''}`,
  before: () => '<path class="edge" d="M0 11 9 4v14z"></path>',
  after: () => '<svg x="100%" overflow="visible"><path class="edge" d="M0 11-9 4v14z"></path></svg>',
};

export function timeline(task, axes) {
  const { axis, label, under: below, dated, mark } = task.timeline;
  return `<table class="timeline solo " id="truc"><caption class="sr">Thời hạn trên trục năm</caption>
${head(axes[axis])}<tbody><tr class="line"><th scope="row"><a href="${escape(task.url)}"${task.full_title ? ` title="${escape(task.full_title)}"` : ''}>${escape(task.heading)}</a></th>
<td class="when">${escape(task.deadline.raw)}${under(below)}</td>
<td class="track"><svg class="drawn ${dated ? 'bar-row' : ''} s-${escape(task.state)}" width="100%" height="100%" role="img" aria-label="${escape(label)}"><use href="#truc-luoi"></use><g class="marks">${MARKS[mark.kind](mark)}</g></svg></td></tr></tbody></table>`;
}
