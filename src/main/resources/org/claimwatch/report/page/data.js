// The data of the night, which lie in the page.

/** What every view needs; see PageNight.java. */
export const night = JSON.parse(document.getElementById("night").textContent);

/** The columns of the work list; see PageList.java. */
let columns = null;
const blocks = new Map();

export async function loadList() {
  columns ??= await unpack("list");
  return columns;
}

/** The explanation of a claim from its block, or null where there is none; see PageSheet.java. */
export async function loadSheet(claim, block) {
  if (block < 0) {
    return null;
  }
  if (!blocks.has(block)) {
    blocks.set(block, unpack("sheets-" + block));
  }
  return (await blocks.get(block))[claim] ?? null;
}

async function unpack(id) {
  const bytes = Uint8Array.from(atob(document.getElementById(id).textContent), (c) => c.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(stream).json();
}
