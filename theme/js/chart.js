// A chart as PNG, drawn by the browser from its SVG at twice its size. Without this script the SVG itself is the picture.
const draw = async link => {
  const svg = await (await fetch(link.href)).text();
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
};

for (const link of document.querySelectorAll('[data-picture]')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'file';
  const kind = document.createElement('span');
  kind.textContent = 'ảnh';
  button.append('PNG ', kind);
  const said = document.createElement('span');
  said.className = 'under';
  said.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    said.textContent = '';
    try {
      const address = URL.createObjectURL(await draw(link));
      const save = document.createElement('a');
      save.href = address;
      save.download = link.download.replace(/svg$/, 'png');
      save.click();
      setTimeout(() => URL.revokeObjectURL(address), 10000);
    } catch {
      said.textContent = 'Trình duyệt không tạo được ảnh PNG. Hãy tải SVG.';
    }
  });
  link.after(button);
  link.parentElement.append(said);
}
