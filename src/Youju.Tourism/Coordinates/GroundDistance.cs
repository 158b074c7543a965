namespace Youju.Tourism.Coordinates;

/// <summary>How far apart two positions are as the crow flies.</summary>
public static class GroundDistance
{
    // The mean radius of the earth; a county is small enough for a sphere.
    private const double Radius = 6371008.8;

    /// <returns>Metres.</returns>
    /// <exception cref="PositionException">They are not of one coordinate system.</exception>
    public static double MeasureMetres(Position from, Position to)
    {
        if (
            from.System != to.System
            && !(CoordinateSystems.IsTrueSystem(from.System) && CoordinateSystems.IsTrueSystem(to.System))
        )
            throw new PositionException(
                $"一个坐标是 {CoordinateSystems.PrintName(from.System)}，另一个是 {CoordinateSystems.PrintName(to.System)}，请先换算成同一个坐标系。"
            );
        var (up, right) = (ToRadians(to.Latitude - from.Latitude), ToRadians(to.Longitude - from.Longitude));
        var half =
            Math.Pow(Math.Sin(up / 2), 2)
            + (
                Math.Cos(ToRadians(from.Latitude))
                * Math.Cos(ToRadians(to.Latitude))
                * Math.Pow(Math.Sin(right / 2), 2)
            );
        return 2 * Radius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    private static double ToRadians(double degrees) => degrees * Math.PI / 180;
}
