using System.Globalization;

namespace Youju.Tourism.Coordinates;

/// <summary>A 3° zone of the national grid: 38 has its middle at 114° east.</summary>
public readonly record struct GridZone
{
    private const int First = 25;
    private const int Last = 45;

    /// <exception cref="PositionException">China has no such zone.</exception>
    public GridZone(int number) =>
        Number = number is >= First and <= Last
            ? number
            : throw new PositionException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"3°带的带号是 {First} 至 {Last}，没有 {number} 带。"
                )
            );

    public int Number { get; }

    /// <summary>The longitude of its middle, in degrees.</summary>
    public int Meridian => Number * 3;

    /// <summary>The zone in which a longitude lies.</summary>
    /// <exception cref="PositionException">It lies in none of China's.</exception>
    public static GridZone ForLongitude(double longitude) => new((int)Math.Floor((longitude + 1.5) / 3));
}
