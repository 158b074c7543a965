namespace Youju.Storage;

/// <summary>Something that was read, and the version that stood there when it was.</summary>
public sealed record Stored<T>(T Content, DossierVersion Version)
{
    /// <summary>What stands there and no step wrote, a line each, in Chinese.</summary>
    public IReadOnlyList<string> HandChanges { get; init; } = [];
}
