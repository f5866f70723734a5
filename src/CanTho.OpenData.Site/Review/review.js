// Ticks and remarks of a review, kept in this browser for this very file (its SHA-256). Without it the page is a list to be read or printed.
(() => {
  'use strict';

  const main = document.querySelector('[data-review]');
  const key = `doi-chieu:${main.dataset.review}`;
  const records = [...document.querySelectorAll('[data-record]')];
  const tool = name => document.querySelector(`[data-tools] [data-${name}]`);
  const kept = read();

  function read() {
    try {
      return { ticked: {}, remarks: {}, ...JSON.parse(localStorage.getItem(key) ?? '{}') };
    } catch {
      return { ticked: {}, remarks: {} };
    }
  }

  function keep() {
    try {
      localStorage.setItem(key, JSON.stringify(kept));
    } catch {
      say('Trình duyệt không cho lưu: hãy tải biên bản trước khi đóng trang.');
    }
  }

  function say(text) {
    tool('said').textContent = text;
  }

  function count() {
    const done = records.filter(record => kept.ticked[record.dataset.record]).length;
    tool('count').textContent = `Đã đối chiếu ${done}/${records.length}`;
    tool('bar').value = done;
  }

  function show() {
    const kind = tool('kind').value;
    const [doubtful, open] = [tool('doubtful').checked, tool('open').checked];
    for (const record of records) {
      record.hidden = (kind !== '' && record.dataset.kind !== kind)
        || (doubtful && record.dataset.doubtful === undefined)
        || (open && Boolean(kept.ticked[record.dataset.record]));
    }

    const shown = records.filter(record => !record.hidden).length;
    say(shown === records.length ? '' : `Đang hiện ${shown} bản ghi.`);
  }

  function note() {
    const done = records.filter(record => kept.ticked[record.dataset.record]).length;
    const lines = [`Biên bản đối chiếu ${main.dataset.file}`, `SHA-256 ${main.dataset.review}`, `Đã đối chiếu ${done}/${records.length} bản ghi.`, ''];
    for (const record of records) {
      const remark = (kept.remarks[record.dataset.record] ?? '').trim();
      lines.push(`[${kept.ticked[record.dataset.record] ? 'x' : ' '}] ${record.dataset.note}`);
      if (remark) {
        lines.push(`    Nhận xét: ${remark.replaceAll('\n', ' ')}`);
      }
    }

    return `${lines.join('\n')}\n`;
  }

  for (const record of records) {
    const [tick, remark] = [record.querySelector('[data-tick]'), record.querySelector('[data-remark]')];
    const id = record.dataset.record;
    tick.checked = Boolean(kept.ticked[id]);
    remark.value = kept.remarks[id] ?? '';
    record.classList.toggle('done', tick.checked);
    tick.addEventListener('change', () => {
      kept.ticked[id] = tick.checked;
      record.classList.toggle('done', tick.checked);
      keep();
      count();
    });
    remark.addEventListener('input', () => {
      kept.remarks[id] = remark.value;
      keep();
    });
  }

  for (const name of ['kind', 'doubtful', 'open']) {
    tool(name).addEventListener('change', show);
  }

  tool('copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(note());
      say('Đã chép biên bản.');
    } catch {
      say('Không chép được: hãy tải biên bản.');
    }
  });

  tool('save').addEventListener('click', () => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([note()], { type: 'text/plain;charset=utf-8' }));
    link.download = 'bien-ban-doi-chieu.txt';
    link.click();
    URL.revokeObjectURL(link.href);
    say('Đã tải biên bản.');
  });

  document.querySelector('[data-tools]').hidden = false;
  count();
})();
