namespace Youju.Domain.Dossiers;

/// <summary>A pack as it is named: by its id, or by id and version, as in <c>cn-hunan@0.1</c>.</summary>
/// <param name="Version">The first parts of a version, of which 0.1 accepts 0.1.0 and 0.1.4; null takes today's.</param>
public readonly record struct PackPin(string Id, string? Version)
{
    /// <summary>What stands between id and version.</summary>
    public const char Sign = '@';

    private const int PinnedParts = 2;

    /// <summary>The path of a folder names no version.</summary>
    public static PackPin ParsePin(string name)
    {
        return
            name.LastIndexOf(Sign) is > 0 and var at
            && at < name.Length - 1
            && !name.Contains('/')
            && !name.Contains('\\')
            ? new(name[..at], name[(at + 1)..])
            : new(name, null);
    }

    /// <summary>The pin that later corrections of a version still fit: 0.1 for 0.1.4.</summary>
    public static PackPin ForVersion(string id, string version)
    {
        return new(id, string.Join('.', version.Split('.').Take(PinnedParts)));
    }

    public bool AcceptsVersion(string version)
    {
        return Version is null
            || version == Version
            || version.StartsWith(Version + '.', StringComparison.Ordinal);
    }

    public override string ToString() => Version is null ? Id : $"{Id}{Sign}{Version}";
}
