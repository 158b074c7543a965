using Youju.Tourism.Coordinates;

namespace Youju.Tourism.Photos;

/// <summary>A photo with what it says of where and when.</summary>
/// <param name="Name">Its path in its folder.</param>
/// <param name="Position">As the phone measured it; null without a fix.</param>
/// <param name="Taken">By the clock of the place; null where it does not say.</param>
public sealed record TakenPhoto(string Name, Position? Position, DateTime? Taken)
{
    /// <summary>What took it; empty where it does not say.</summary>
    public string Device { get; init; } = "";
}

/// <summary>A record to which photos may belong.</summary>
/// <param name="Position">Null where it has none yet.</param>
public sealed record KnownPlace(string Id, string Name, Position? Position);

/// <summary>Photos of one place.</summary>
/// <param name="Photos">In the order in which they were taken.</param>
/// <param name="Hint">The place by the name of their folder or file; empty where neither says.</param>
public sealed record PhotoGroup(IReadOnlyList<TakenPhoto> Photos, string Hint)
{
    /// <summary>The first position among them; null where none has one.</summary>
    public Position? Position =>
        Photos.Select(photo => photo.Position).FirstOrDefault(one => one is not null);

    /// <summary>When the first of them was taken.</summary>
    public DateTime? Taken => Photos.Select(photo => photo.Taken).FirstOrDefault(one => one is not null);
}

/// <summary>The records to which photos may belong, and why.</summary>
/// <param name="Place">The one to which they do; null where it is none, or a person must say which.</param>
/// <param name="Near">Those that come into question, the nearest first.</param>
/// <param name="Metres">How far the photos are from where the record lies; null where one of them has no position.</param>
/// <param name="IsByName">Whether the name of folder or file told it.</param>
public sealed record PhotoMatch(
    KnownPlace? Place,
    IReadOnlyList<(KnownPlace Place, double Metres)> Near,
    double? Metres,
    bool IsByName
);
