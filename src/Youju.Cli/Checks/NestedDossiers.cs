namespace Youju.Cli.Checks;

/// <summary>The dossiers below a folder that is checked: what they hold is evidence, copies and tables, no report.</summary>
internal sealed class NestedDossiers(string root)
{
    private const string Mark = "dossier.yaml";

    private readonly Dictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly SortedSet<string> seen = new(StringComparer.Ordinal);
    private readonly string top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    /// <summary>Those of which a file was asked for.</summary>
    public IReadOnlyCollection<string> Seen => seen;

    public bool HoldsFile(string path) =>
        Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder && IsInside(folder);

    // The folder that was asked for is checked, whatever it is.
    private bool IsInside(string folder)
    {
        if (folder == top || folder.Length <= top.Length)
            return false;
        if (known.TryGetValue(folder, out var answer))
            return answer;
        var isDossier = File.Exists(Path.Combine(folder, Mark));
        if (isDossier)
            seen.Add(folder);
        return known[folder] = isDossier || (Path.GetDirectoryName(folder) is { } above && IsInside(above));
    }
}
