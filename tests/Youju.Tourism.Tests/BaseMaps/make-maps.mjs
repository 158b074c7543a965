// Makes the tile archives beside it, and reads them again by another program: what that one finds stands in expected.json.
// npm install s2-pmtiles geojson-vt vt-pbf pngjs pmtiles @mapbox/vector-tile pbf; node make-maps.mjs FOLDER
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import geojsonvt from 'geojson-vt';
import vtpbf from 'vt-pbf';
import { PNG } from 'pngjs';
import { PMTiles } from 'pmtiles';
import { BufferWriter, S2PMTilesWriter } from 's2-pmtiles';
import { VectorTile } from '@mapbox/vector-tile';
import Protobuf from 'pbf';

const folder = process.argv[2];
const ring = (x, y, r, n) => [...Array(n + 1).keys()].map(i => [x + r * Math.cos(2 * Math.PI * (i % n) / n), y + r * 0.86 * Math.sin(2 * Math.PI * (i % n) / n)]);
const feature = (type, coordinates, name) => ({ type: 'Feature', properties: { name }, geometry: { type, coordinates } });
const layers = {
  water: [feature('Polygon', [ring(113.3, 29.48, 0.05, 48), ring(113.31, 29.48, 0.012, 20).reverse()], '青石湖')],
  roads: [feature('LineString', [...Array(60).keys()].map(i => [113.15 + i * 0.005, 29.42 + 0.02 * Math.sin(i / 6)]), '环湖路')],
  boundary: [feature('LineString', [[113.1, 29.3], [113.5, 29.3], [113.5, 29.65], [113.1, 29.65], [113.1, 29.3]], '')],
};
const indexes = Object.fromEntries(Object.entries(layers).map(([name, features]) => [name, geojsonvt({ type: 'FeatureCollection', features }, { maxZoom: 13, indexMaxZoom: 13, indexMaxPoints: 0, buffer: 64, extent: 4096 })]));
const column = (lon, z) => Math.floor((lon + 180) / 360 * 2 ** z);
const row = (lat, z) => Math.floor((1 - Math.asinh(Math.tan(lat * Math.PI / 180)) / Math.PI) / 2 * 2 ** z);

function* squares(least, most) {
  for (let z = least; z <= most; z++)
    for (let y = row(29.66, z); y <= row(29.29, z); y++)
      for (let x = column(113.09, z); x <= column(113.51, z); x++) yield [z, x, y];
}

async function write(kind, least, most, draw, compression) {
  const buffer = new BufferWriter();
  const writer = new S2PMTilesWriter(buffer, kind, compression);
  for (const [z, x, y] of squares(least, most)) {
    const tile = draw(z, x, y);
    if (tile) await writer.writeTileXYZ(z, x, y, tile);
  }
  await writer.commit({ type: 'test', name: 'test', minzoom: least, maxzoom: most });
  return buffer.commit();
}

function drawVector(z, x, y) {
  const found = Object.entries(indexes).map(([name, index]) => [name, index.getTile(z, x, y)]).filter(([, tile]) => tile && tile.features.length);
  return found.length ? vtpbf.fromGeojsonVt(Object.fromEntries(found), { version: 2, extent: 4096 }) : null;
}

function drawPicture(z, x, y) {
  const png = new PNG({ width: 64, height: 64 });
  for (let at = 0; at < 64 * 64; at++) {
    const dark = ((x + y) % 2 === 0) !== ((at % 64 < 2) || (at < 128));
    png.data.set(dark ? [207, 227, 241, 255] : [230, 238, 221, 255], at * 4);
  }
  return new Uint8Array(PNG.sync.write(png));
}

// So many small tiles that the directory has leaves.
const drawMark = (z, x, y) => new Uint8Array([z, x & 255, y & 255, ...Array((x * 7 + y) % 5).fill(z)]);

const hash = data => createHash('sha256').update(data).digest('hex');
const source = bytes => ({ getKey: () => 'test', getBytes: async (offset, length) => ({ data: bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length) }) });
const expected = {};
for (const [name, kind, least, most, draw, compression] of [['lines', 1, 8, 13, drawVector, 2], ['pictures', 2, 9, 12, drawPicture, 1], ['many', 2, 10, 16, drawMark, 1]]) {
  const bytes = await write(kind, least, most, draw, compression);
  writeFileSync(join(folder, name + '.pmtiles'), bytes);
  const archive = new PMTiles(source(bytes));
  const header = await archive.getHeader();
  const [tiles, paths] = [[], []];
  for (const [z, x, y] of squares(least, most)) {
    const tile = await archive.getZxy(z, x, y);
    const data = tile && new Uint8Array(tile.data);
    tiles.push(`${z}/${x}/${y} ${data ? hash(data) : '-'}`);
    for (const layer of Object.values(data && kind === 1 ? new VectorTile(new Protobuf(data)).layers : {}))
      for (let i = 0; i < layer.length; i++)
        for (const path of layer.feature(i).loadGeometry()) paths.push(`${z}/${x}/${y} ${layer.name} ${path.map(at => at.x + ' ' + at.y).join(' ')}`);
  }
  expected[name] = { leastZoom: header.minZoom, mostZoom: header.maxZoom, kind: header.tileType, tiles: hash(tiles.join('\n')), paths: hash(paths.join('\n')) };
}
writeFileSync(join(folder, 'expected.json'), JSON.stringify(expected, null, 2) + '\n');
