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

/** Window position of a place, computed by Web Mercator with 512 px tiles and not by the map. @param box the map's, in CSS pixels */
export function pointAt(box: Box, camera: Camera, longitude: number, latitude: number): { x: number; y: number } {
  const scale = 512 * 2 ** camera.zoom;
  const x = (degrees: number) => (degrees / 360) * scale;
  const y = (degrees: number) => (-Math.log(Math.tan(Math.PI / 4 + (degrees * Math.PI) / 360)) / (2 * Math.PI)) * scale;
  return {
    x: box.x + box.width / 2 + x(longitude) - x(camera.longitude),
    y: box.y + box.height / 2 + y(latitude) - y(camera.latitude),
  };
}
