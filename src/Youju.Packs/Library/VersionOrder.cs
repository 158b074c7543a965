namespace Youju.Packs.Library;

/// <summary>Orders versions part by part, numbers as numbers: 0.9 comes before 0.10.</summary>
internal sealed class VersionOrder : IComparer<string>
{
    public static VersionOrder Instance { get; } = new();

    public int Compare(string? x, string? y)
    {
        var (first, second) = ((x ?? "").Split('.'), (y ?? "").Split('.'));
        return first
            .Zip(second, CompareParts)
            .FirstOrDefault(difference => difference != 0, first.Length.CompareTo(second.Length));
    }

    private static int CompareParts(string one, string other) =>
        one.All(char.IsAsciiDigit) && other.All(char.IsAsciiDigit) && one.Length != other.Length
            ? one.Length.CompareTo(other.Length)
            : string.CompareOrdinal(one, other);
}
