// Takes the picture of the README anew: node picture.mjs, after cargo build -p plenary.
import { openHouse, visit } from "./house.mjs";

const house = await openHouse();
const list = await visit(house, "/meetings");
const paths = await list.$$eval('main a[href^="/meetings/"]', (links) => links.map((link) => link.getAttribute("href")));
const page = await visit(house, paths[1], { width: 1180 });
await page.screenshot({ path: new URL("../../docs/meeting.png", import.meta.url).pathname, clip: { x: 0, y: 0, width: 1180, height: 980 }, fullPage: true });
await house.close();
