// Where a task comes from, how to cite it, and how to put it into another page.
import { escape } from './html.js';

// Escaped once as an attribute of the frame, and once more where the code is shown.
function iframe(url, title, height) {
  const attribute = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escape(`<iframe src="${url}" title="${attribute}" width="100%" height="${height}" loading="lazy" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`);
}

const code = text => `<p><code data-copy>${text}</code> <button type="button" class="copy scripted">Chép mã</button></p>`;

const frozenCode = ({ title, height, frozen }, address) => `<p>Mã của bản đóng băng: dữ liệu trong khung giữ nguyên như phiên bản ${escape(frozen.version)}, tính đến ${escape(frozen.day)}, để trích dẫn.</p>
${code(iframe(address + frozen.url, `${title} (phiên bản ${frozen.version})`, height + 40))}`;

const embedCode = (embed, address) => `<details class="embed-code"><summary>Nhúng vào trang khác</summary>
<p>Chép mã này vào trang của bạn; khung tự cập nhật khi cổng có dữ liệu mới. <a href="${escape(embed.url)}" target="_blank" rel="noopener">Xem thử khung</a></p>
${code(iframe(address + embed.url, embed.title, embed.height))}${embed.frozen ? frozenCode(embed, address) : ''}</details>`;

export const source = (task, frame) => `<aside class="source-box" aria-labelledby="nguon"><h2 id="nguon">Nguồn</h2>
<blockquote>${task.source.cells.map(cell => `<p>${escape(cell)}</p>`).join('')}</blockquote>
<p><a href="${escape(task.source.url)}">Xem ${escape(task.source.lines)} của bản nhận được</a></p>${
  task.corrections.map(made => `<p class="under">Đã đính chính: nguồn in “${escape(made.expect)}”, cổng đăng “${escape(made.value)}”. <a href="${escape(made.url)}">Vì sao</a></p>`).join('')}${
  task.document.draft ? '<p class="under">Bản nhận được không có số văn bản.</p>' : ''}<h2 id="trich-dan">Trích dẫn</h2>
<p class="citation" data-copy>${escape(task.citation)}</p> <button type="button" class="copy scripted">Chép trích dẫn</button>
<p class="actions record-json"><a href="${escape(task.twin.url)}" type="application/json"><svg class="icon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false"><g fill="none" stroke="currentColor" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="M12 3.5v11M7.5 10.5l4.5 4.5 4.5-4.5M4 19.5h16"/></g></svg> Dữ liệu của trang này: JSON</a></p>
${embedCode(task.embed, frame.address)}</aside>`;
