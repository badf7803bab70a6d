interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Camera {
  zoom: number;
  latitude: number;
  longitude: number;
}

/** Where a place lies in the window by Web Mercator with tiles of 512 px: not by asking the map. @param box the map's, in CSS pixels */
export function pointAt(box: Box, camera: Camera, longitude: number, latitude: number): { x: number; y: number } {
  const scale = 512 * 2 ** camera.zoom;
  const x = (degrees: number) => (degrees / 360) * scale;
  const y = (degrees: number) => (-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * scale;
  return {
    x: box.x + box.width / 2 + x(longitude) - x(camera.longitude),
    y: box.y + box.height / 2 + y(latitude) - y(camera.latitude),
  };
}
