namespace Youju.Database;

/// <summary>A dossier as the list of all shows it.</summary>
/// <param name="FrozenWhy">Why it is closed; null while it is open.</param>
public sealed record DossierLine(string Key, string Unit, int Year, string? FrozenWhy)
{
    /// <summary>Who closed it, when and why, and what opens it again, in Chinese; null while it is open.</summary>
    public string? ClosedWords { get; init; }
}
