using System.Globalization;
using System.Text.RegularExpressions;
using Youju.Text.Words;

namespace Youju.Tourism.Coordinates;

/// <summary>Positions as people write them: decimal degrees, degrees and minutes, degrees, minutes and seconds.</summary>
public static partial class PositionText
{
    private const double MostChinaLatitude = 54;
    private const double LeastChinaLongitude = 73;

    /// <summary>Reads both coordinates from one text.</summary>
    /// <exception cref="PositionException">The text is no position, or which is which cannot be told.</exception>
    public static Position ParsePosition(string text, CoordinateSystem system)
    {
        var parts = Coordinate().Matches(Normalise(text));
        var rest = Coordinate().Replace(Normalise(text), "");
        if (parts.Count != 2 || rest.Any(sign => !IsSeparator(sign)))
            throw new PositionException(
                $"“{text}”不是一个坐标。请写经度和纬度两个数，如 113.2696,29.4750 或 东经113°16′10.5″ 北纬29°28′30″。"
            );
        var (one, other) = (ReadAngle(parts[0], text), ReadAngle(parts[1], text));
        return IsLatitudeFirst(one, other, text)
            ? CreatePosition(system, other.Degrees, one.Degrees, text)
            : CreatePosition(system, one.Degrees, other.Degrees, text);
    }

    /// <summary>Reads a longitude and a latitude from cells of their own.</summary>
    /// <exception cref="PositionException">One of them is no angle, or they are exchanged.</exception>
    public static Position ParsePosition(string longitude, string latitude, CoordinateSystem system)
    {
        var (x, y) = (ReadOne(longitude, "经度"), ReadOne(latitude, "纬度"));
        if (IsAxisOther(x, isLatitude: true) || IsAxisOther(y, isLatitude: false) || LooksExchanged(x, y))
            throw new PositionException($"经度“{longitude}”和纬度“{latitude}”像是写反了，请核对。");
        return CreatePosition(system, x.Degrees, y.Degrees, $"{longitude}, {latitude}");
    }

    /// <summary>Degrees, minutes and seconds: 东经113°16′10.50″ 北纬29°28′30.00″.</summary>
    public static string PrintDegrees(Position position) =>
        $"{(position.Longitude < 0 ? "西经" : "东经")}{PrintAngle(position.Longitude)} "
        + $"{(position.Latitude < 0 ? "南纬" : "北纬")}{PrintAngle(position.Latitude)}";

    /// <summary>Decimal degrees to a tenth of a metre, or a whole number.</summary>
    public static string PrintNumber(double number) =>
        number.ToString("0.######", CultureInfo.InvariantCulture);

    private static string PrintAngle(double degrees)
    {
        // Counted in hundredths of a second, so that 59.999 never becomes 60 seconds.
        var hundredths = (long)Math.Round(Math.Abs(degrees) * 360_000);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{hundredths / 360_000}°{hundredths / 6000 % 60:00}′{hundredths % 6000 / 100.0:00.00}″"
        );
    }

    private static WrittenAngle ReadOne(string text, string name)
    {
        var parts = Coordinate().Matches(Normalise(text));
        if (parts.Count != 1 || Coordinate().Replace(Normalise(text), "").Any(sign => !IsSeparator(sign)))
            throw new PositionException(
                $"{name}“{text}”不是度数。请写成 113.2696 或 113°16′10.5″；度分秒不要用小数点隔开。"
            );
        return ReadAngle(parts[0], text);
    }

    private static WrittenAngle ReadAngle(Match match, string text)
    {
        var (minutes, seconds) = (ReadGroup(match, "minutes"), ReadGroup(match, "seconds"));
        var degrees = ReadGroup(match, "degrees") ?? 0;
        if (minutes >= 60 || seconds >= 60)
            throw new PositionException($"“{text}”里的分、秒应小于 60，请核对。");
        if (
            (minutes is not null && HasFraction(degrees))
            || (seconds is not null && HasFraction(minutes ?? 0))
        )
            throw new PositionException($"“{text}”里度、分只有最后一级可以带小数，请核对。");
        return SignAngle(match, degrees + ((minutes ?? 0) / 60) + ((seconds ?? 0) / 3600));
    }

    private static WrittenAngle SignAngle(Match match, double size)
    {
        var axis = (match.Groups["before"].Value + match.Groups["after"].Value).ToUpperInvariant();
        var isNegative =
            match.Groups["minus"].Success
            ^ axis.Any(sign => "SW南西".Contains(sign, StringComparison.Ordinal));
        return new(isNegative ? -size : size, ReadAxis(axis));
    }

    private static bool HasFraction(double number) => number != Math.Floor(number);

    private static bool? ReadAxis(string axis)
    {
        if (axis.Any(sign => "NS北南纬".Contains(sign, StringComparison.Ordinal)))
            return true;
        return axis.Any(sign => "EW东西经".Contains(sign, StringComparison.Ordinal)) ? false : null;
    }

    private static double? ReadGroup(Match match, string name) =>
        match.Groups[name].Success
            ? double.Parse(
                match.Groups[name].Value,
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture
            )
            : null;

    private static bool IsLatitudeFirst(WrittenAngle one, WrittenAngle other, string text)
    {
        if (one.IsLatitude is { } first && other.IsLatitude is { } second && first == second)
            throw new PositionException($"“{text}”里两个都是{(first ? "纬度" : "经度")}，请核对。");
        if ((one.IsLatitude ?? !other.IsLatitude) is { } said)
            return said;
        if (IsChinaLatitude(one) && IsChinaLongitude(other))
            return true;
        if (IsChinaLongitude(one) && IsChinaLatitude(other))
            return false;
        throw new PositionException($"“{text}”里分不出经度和纬度，请写明，如 东经113.27 北纬29.47。");
    }

    private static bool LooksExchanged(WrittenAngle x, WrittenAngle y) =>
        x.IsLatitude is null && y.IsLatitude is null && IsChinaLatitude(x) && IsChinaLongitude(y);

    private static bool IsAxisOther(WrittenAngle angle, bool isLatitude) => angle.IsLatitude == isLatitude;

    private static bool IsChinaLatitude(WrittenAngle angle) => angle.Degrees is > 0 and < MostChinaLatitude;

    private static bool IsChinaLongitude(WrittenAngle angle) =>
        angle.Degrees is > LeastChinaLongitude and < 136;

    private static Position CreatePosition(
        CoordinateSystem system,
        double longitude,
        double latitude,
        string text
    )
    {
        var position = new Position(system, longitude, latitude);
        return position.IsOnEarth
            ? position
            : throw new PositionException($"“{text}”不在地球上：经度最多 180 度，纬度最多 90 度，请核对。");
    }

    private static bool IsSeparator(char sign) =>
        char.IsWhiteSpace(sign) || ",;:()/，；：、（）经纬度".Contains(sign, StringComparison.Ordinal);

    // One sign for each of degree, minute and second, whatever keyboard wrote it.
    private static string Normalise(string text) =>
        HalfWidth
            .FromFullWidth(text)
            .Replace("经度", "经", StringComparison.Ordinal)
            .Replace("纬度", "纬", StringComparison.Ordinal)
            .Replace("''", "″", StringComparison.Ordinal)
            .Replace("’’", "″", StringComparison.Ordinal)
            .Replace("′′", "″", StringComparison.Ordinal)
            .Replace('º', '°')
            .Replace('˚', '°')
            .Replace('度', '°')
            .Replace('\'', '′')
            .Replace('’', '′')
            .Replace('‘', '′')
            .Replace('分', '′')
            .Replace('"', '″')
            .Replace('”', '″')
            .Replace('“', '″')
            .Replace('秒', '″');

    [GeneratedRegex(
        @"(?<before>[NSEW]|[东西]?经|[南北]?纬)?\s*[:：]?\s*(?<minus>-)?(?<![\d.])(?<degrees>\d{1,3}(\.\d+)?)(?![\d.])\s*"
            + @"(°\s*((?<minutes>\d{1,2}(\.\d+)?)\s*′\s*((?<seconds>\d{1,2}(\.\d+)?)\s*″)?)?)?\s*(?(before)|(?<after>[NSEW])(?!\s*\d))?",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Coordinate();

    private sealed record WrittenAngle(double Degrees, bool? IsLatitude);
}
