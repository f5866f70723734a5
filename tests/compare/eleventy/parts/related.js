// Tasks beside a task, as a table.
import { escape, under } from './html.js';
import { names, stateInRow } from './names.js';

const row = (task, { frame, states }) => `<tr class="task"><th scope="row"><a href="${escape(task.url)}">${escape(task.title)}</a><span class="under">${escape(task.document)}, ${escape(task.place)}</span></th><td data-label="Chủ trì"><span>${names(task.leads)}</span></td><td data-label="Thời hạn"><span>${
  task.deadline ? escape(task.deadline.raw) : '<span class="unknown">Nguồn không nêu</span>'}</span>${
  task.deadline?.end ? `<span class="under">${escape(task.deadline.end)}${task.deadline.distance ? `, ${escape(task.deadline.distance)}` : ''}</span>` : ''}${under(task.recurrence)}</td>
<td data-label="So với ${escape(frame.today.day)}">${stateInRow(states[task.state])}</td></tr>`;

export const related = (tasks, { frame, states }) => `<section class="related" aria-labelledby="lien-quan"><h2 id="lien-quan">Nhiệm vụ liên quan</h2>
<p class="under">Cùng nêu một căn cứ, hoặc ở cùng mục của văn bản và cùng cơ quan chủ trì; nhiều nhất 5 nhiệm vụ.</p>
<table class="tasks cards"><caption class="sr">Nhiệm vụ liên quan</caption>
<thead><tr><th scope="col">Nhiệm vụ</th><th scope="col">Chủ trì</th><th scope="col">Thời hạn</th><th scope="col">So với ${escape(frame.today.day)}</th></tr></thead><tbody>${
  tasks.map(task => row(task, { frame, states })).join('')}</tbody></table></section>`;
