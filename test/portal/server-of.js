/** What the page asks the portal's server. */

const sent = (path, method, data) =>
  fetch(path, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) });

/** Nothing where none was saved. */
export const draftOf = async (key) => {
  const answer = await fetch(`/drafts/${key}`);
  return answer.status === 200 ? answer.json() : undefined;
};

/** Each gives what is to be said of it. */
export const save = async (key, data) => ((await sent(`/drafts/${key}`, 'PUT', data)).ok ? '草稿已保存' : '草稿有误');

export const file = async (path, data) => {
  const answer = await sent(path, 'POST', data);
  return answer.ok ? `已受理：${(await answer.json()).receipt}` : `未受理：${await answer.text()}`;
};
