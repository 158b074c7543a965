namespace Youju.Tourism.Coordinates;

/// <summary>Positions of one coordinate system in another.</summary>
/// <remarks>
/// The shift of GCJ-02 has no published inverse: going back asks which point the shift brings here, to less than a
/// millimetre. What was converted once is never converted again: ask for its origin.
/// </remarks>
public static class PositionConversion
{
    /// <exception cref="PositionException">The position is in that system already, was converted before, or lies nowhere.</exception>
    public static Position ConvertPosition(Position position, CoordinateSystem target)
    {
        var name = CoordinateSystems.PrintName(target);
        if (!position.IsOnEarth)
            throw new PositionException("经度应在 -180 至 180 度之间，纬度应在 -90 至 90 度之间，请核对。");
        if (position.System == target)
            throw new PositionException($"这个坐标已经是 {name}，不能再换算成 {name}。");
        if (position.Origin is { } origin)
            throw new PositionException(
                $"这个坐标是由 {CoordinateSystems.PrintName(origin.System)} 换算来的，不再换算第二次；请用原来的坐标换算成 {name}。"
            );

        var (longitude, latitude) = LeaveSystem(position);
        (longitude, latitude) = EnterSystem(target, longitude, latitude);
        return new(target, longitude, latitude) { Origin = position };
    }

    /// <summary>The position against the earth itself: as it is, or in CGCS2000 where it is shifted for maps.</summary>
    /// <exception cref="PositionException">It lies nowhere.</exception>
    public static Position EnterTrueSystem(Position position) =>
        CoordinateSystems.IsTrueSystem(position.System)
            ? position
            : ConvertPosition(position, CoordinateSystem.Cgcs2000);

    private static (double Longitude, double Latitude) LeaveSystem(Position position) =>
        position.System switch
        {
            CoordinateSystem.Gcj02 => InvertShift(
                MapOffset.ShiftToGcj,
                position.Longitude,
                position.Latitude
            ),
            CoordinateSystem.Bd09 => InvertShift(
                (longitude, latitude) =>
                {
                    var (middle, height) = MapOffset.ShiftToGcj(longitude, latitude);
                    return MapOffset.ShiftToBaidu(middle, height);
                },
                position.Longitude,
                position.Latitude
            ),
            _ => (position.Longitude, position.Latitude),
        };

    private static (double Longitude, double Latitude) EnterSystem(
        CoordinateSystem target,
        double longitude,
        double latitude
    )
    {
        if (CoordinateSystems.IsTrueSystem(target))
            return (longitude, latitude);
        var (shifted, height) = MapOffset.ShiftToGcj(longitude, latitude);
        return target == CoordinateSystem.Gcj02 ? (shifted, height) : MapOffset.ShiftToBaidu(shifted, height);
    }

    // The shift changes slowly, so that each guess is some hundred times nearer than the one before.
    private static (double Longitude, double Latitude) InvertShift(
        Func<double, double, (double Longitude, double Latitude)> shift,
        double longitude,
        double latitude
    )
    {
        const int Rounds = 30;
        const double NearEnough = 1e-10;
        var (x, y) = (longitude, latitude);
        for (var round = 0; round < Rounds; round++)
        {
            var (reachedX, reachedY) = shift(x, y);
            var (missX, missY) = (longitude - reachedX, latitude - reachedY);
            (x, y) = (x + missX, y + missY);
            if (Math.Abs(missX) + Math.Abs(missY) < NearEnough)
                break;
        }

        return (x, y);
    }
}
