/**
 * What the page does: it makes the file of the group’s answers, warns before answers are lost, and nothing else. As text,
 * because it goes into a page that fetches nothing. Its words and what was asked stand in the page.
 */
export const viewScript = `(() => {
  const form = document.forms[0];
  const asked = JSON.parse(document.getElementById('asked').textContent);
  const status = document.getElementById('status');
  let isDirty = false;
  const two = (number) => String(number).padStart(2, '0');
  const today = () => {
    const now = new Date();
    return now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
  };
  const newId = () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const valueOf = (name) => (new FormData(form).get(name) || '').toString();
  const answers = () =>
    asked.standards.flatMap(({ id, judged }) => {
      const agrees = valueOf('agrees.' + id);
      const view = valueOf('view.' + id);
      if (!agrees && !view.trim()) return [];
      return [{ standardId: id, judged, ...(agrees && { agrees: agrees === 'yes' }), ...(view && { view }) }];
    });
  const refuse = (words, field) => {
    status.textContent = words;
    field.focus();
  };
  form.addEventListener('input', () => {
    isDirty = true;
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const who = valueOf('who').trim();
    if (!who) return refuse(status.dataset.noWho, form.elements.who);
    const said = answers();
    if (said.length === 0) return refuse(status.dataset.noAnswer, form.querySelector('input[type=radio]'));
    const file = {
      format: 'community-view', formatVersion: 1, id: newId(), planId: asked.planId, who, on: today(), answers: said,
    };
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2) + '\\n'], { type: 'application/json' }));
    link.download = 'community-view.json';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    isDirty = false;
    status.textContent = status.dataset.saved;
  });
  addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
})();`;
