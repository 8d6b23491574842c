const bare = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const field = document.getElementById("words");
const count = document.getElementById("count");
const sections = [...document.querySelectorAll("section")].map((one) => [one, bare(one.textContent)]);
const search = () => {
  const words = bare(field.value).split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const [section, text] of sections) {
    section.hidden = !words.every((word) => text.includes(word));
    shown += section.hidden ? 0 : 1;
  }
  count.textContent = words.length ? `${shown} of ${sections.length} sections` : "";
};
field.addEventListener("input", search);
search();
