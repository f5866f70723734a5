// Every calendar of a folder read by two outside parsers: node calendars.mjs FOLDER FROM TO. Prints, for each file and each parser, its
// events as [UID, summary, days from FROM to TO]; a file that a parser refuses ends the run.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import ical from 'node-ical';

const [folder, from, to] = process.argv.slice(2);
const day = time => time.toISOString().slice(0, 10);
const within = days => days.filter(one => from <= one && one <= to);

const byIcal = text => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(component => {
  const event = new ICAL.Event(component);
  if (!event.startDate.isDate) throw new Error(`${event.uid} has a time of day`);
  const days = [];
  if (event.isRecurring()) {
    const times = event.iterator();
    for (let time = times.next(); time && time.toString() <= to; time = times.next()) days.push(time.toString());
  } else days.push(event.startDate.toString());
  return [event.uid, event.summary, within(days)];
});

const byNodeIcal = text => Object.values(ical.sync.parseICS(text)).filter(item => item.type === 'VEVENT').map(event => [
  event.uid, event.summary,
  within(event.rrule ? event.rrule.between(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`), true).map(day) : [day(event.start)]),
]);

const read = {};
for (const name of (await readdir(folder, { recursive: true })).filter(name => name.endsWith('.ics')).sort()) {
  const text = await readFile(join(folder, name), 'utf8');
  read[name] = { 'ical.js': byIcal(text), 'node-ical': byNodeIcal(text) };
}
console.log(JSON.stringify(read));
