// The list of facts about one task.
import { escape, orUnknown, under } from './html.js';
import { names, state, term } from './names.js';

const wide = (label, value, kind = '') => `<div class="wide"><dt>${label}</dt><dd${kind}>${value}</dd></div>`;

const moved = ({ was, to, basis }) =>
  `<span class="under">Nhiệm vụ của ${escape(was)} đã chuyển sang <a href="${escape(to.url)}">${escape(to.name)}</a>${basis ? `, theo ${escape(basis)}` : ''}.</span>`;

const leads = task => `${names(task.leads)}${task.moved.map(moved).join('')}${under(task.leads_source && `Nguồn ghi: “${task.leads_source}”`)}${
  task.leads_carried ? '<span class="under">Ô này được gộp với dòng trên; tên lấy từ dòng trên.</span>' : ''}`;

function partners({ coordinators, groups }, terms) {
  const together = term(terms['phoi-hop']);
  const named = coordinators.length || !groups.length ? wide(together, names(coordinators)) : '';
  const collective = groups.length
    ? wide(`${coordinators.length ? 'Phối hợp' : together}, ${term(terms['neu-chung'], 'nêu chung')}`, `${names(groups)}<span class="under">Nguồn nêu cả nhóm, không gọi tên từng cơ quan</span>`)
    : '';
  return named + collective;
}

const deadline = ({ deadline: until, recurrence, next }) => `<span class="big">${until ? escape(until.raw) : ''}</span>${
  until || recurrence ? '' : '<span class="unknown">Nguồn không nêu</span>'}${under(until?.meaning)}${under(recurrence)}${
  next ? `<span class="next">Kỳ tới: <time datetime="${escape(next.iso)}">${escape(next.day)}</time></span> <span class="under">${escape(next.distance)}</span>` : ''}`;

const report = ({ day, label, percent, note, source, url }) => `<li>${escape(day)}: ${escape(label)}${percent == null ? '' : `, ${percent}%`}${under(note)}<span class="under">Theo ${
  url ? `<a href="${escape(url)}">${escape(source)}</a>` : escape(source ?? '')}</span></li>`;

const progress = found => `<span class="state s-silent"><svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false"><path d="M1.5 2h9v6h-5L3 10.5V8H1.500z" fill="none" stroke="currentColor" stroke-width="1.4"></path></svg> ${
  found ? escape(found.label) : 'Chưa nhận được báo cáo tiến độ'}</span>${
  found ? `<ul class="plain">${found.reports.map(report).join('')}</ul>`
    : '<span class="under">Cổng chưa có văn bản nào báo cáo kết quả việc này. Điều đó không có nghĩa là việc chưa được làm.</span>'}`;

const section = ({ number, title, group, list }) => `${number ? `${escape(number)}. ` : ''}${escape(title)}${
  group ? `<span class="under">${group.letter ? `${escape(group.letter)}) ` : ''}${escape(group.title)}</span>` : ''}${
  list ? `<span class="under"><a href="${escape(list.url)}">Xem ${escape(list.count)} nhiệm vụ thuộc “${escape(list.name)}”</a></span>` : ''}`;

export const facts = (task, { frame, terms, states }) => `<dl class="facts task-facts">${wide(term(terms['chu-tri']), leads(task), ' class="big"')}${
  partners(task, terms)}${wide(term(terms['thoi-han']), deadline(task))}
${wide(`So với ${escape(frame.today.day)}`, `${state(states[task.state])}${task.distance ? ` ${escape(task.distance)}` : ''}<span class="under">Quy tắc: ${escape(states[task.state].rule)}</span>`)}
${wide('Tiến độ', progress(task.progress))}
<div><dt>${term(terms['nguon-luc'])}</dt><dd>${orUnknown(task.funding)}</dd></div>
<div><dt>${term(terms['san-pham'], 'Sản phẩm dự kiến')}</dt><dd>${orUnknown(task.output)}</dd></div>${
  task.instruments.length ? wide('Căn cứ được nêu', `<ul class="plain">${task.instruments.map(({ url, name }) => `<li><a href="${escape(url)}">${escape(name)}</a></li>`).join('')}</ul>`) : ''}${
  task.section ? wide('Thuộc mục', section(task.section)) : ''}</dl>`;
