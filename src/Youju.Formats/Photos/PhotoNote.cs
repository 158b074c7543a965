namespace Youju.Formats.Photos;

/// <summary>What a photo says of itself: when and where it was taken, and which way up it is.</summary>
/// <param name="Taken">By the clock of the camera; null where it does not say, or its clock was never set.</param>
/// <param name="Offset">Of that clock against UTC; null where it does not say.</param>
/// <param name="Position">In degrees, east and north positive; null without a fix.</param>
/// <param name="AltitudeMetres">Above the sea; negative below it.</param>
/// <param name="AccuracyMetres">How far off the position may be, by the phone's own word.</param>
/// <param name="Device">Maker and model; empty where it does not say.</param>
/// <param name="Orientation">1 to 8 as Exif counts them; 1 is upright.</param>
/// <param name="Datum">What the position is measured against, as written; empty where it does not say.</param>
public sealed record PhotoNote(
    DateTime? Taken,
    TimeSpan? Offset,
    (double Longitude, double Latitude)? Position,
    double? AltitudeMetres,
    double? AccuracyMetres,
    string Device,
    int Orientation,
    string Datum
)
{
    /// <summary>A photo that says nothing of itself.</summary>
    public static PhotoNote Silent { get; } = new(null, null, null, null, null, "", 1, "");
}
