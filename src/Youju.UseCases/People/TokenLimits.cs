namespace Youju.UseCases.People;

/// <summary>A part of what a person may, that a token opens to a program.</summary>
public enum TokenScope
{
    /// <summary>read: look at dossiers, and have reports checked.</summary>
    Read,

    /// <summary>write: fill dossiers in.</summary>
    Write,

    /// <summary>review: approve and review.</summary>
    Review,

    /// <summary>publish: publish what was accepted.</summary>
    Publish,
}

/// <summary>What a token opens of what its person may: never more than he may himself.</summary>
/// <param name="Unit">The id of the unit in which and below which it opens something; null for wherever he may.</param>
public sealed record TokenLimits(IReadOnlyCollection<TokenScope> Scopes, string? Unit)
{
    /// <summary>What lists call the token.</summary>
    public string Token { get; init; } = "";

    private static readonly Dictionary<Right, TokenScope> NeededScopes = new()
    {
        [Right.CheckReport] = TokenScope.Read,
        [Right.ReadDossier] = TokenScope.Read,
        [Right.EditDossier] = TokenScope.Write,
        [Right.ApproveDossier] = TokenScope.Review,
        [Right.ReviewSubmission] = TokenScope.Review,
        [Right.PublishDossier] = TokenScope.Publish,
    };

    /// <summary>The scope that a right needs; null for rights that no token opens.</summary>
    public static TokenScope? FindScope(Right right) =>
        NeededScopes.TryGetValue(right, out var scope) ? scope : null;

    /// <summary>What a scope is called in requests and lists.</summary>
    public static string NameScope(TokenScope scope) => scope.ToString().ToLowerInvariant();

    /// <summary>The scope of a name; null for none.</summary>
    public static TokenScope? ParseScope(string name) =>
        Enum.GetValues<TokenScope>()
            .Where(scope => NameScope(scope) == name)
            .Select(scope => (TokenScope?)scope)
            .FirstOrDefault();

    /// <summary>Whether the token opens something.</summary>
    /// <param name="units">The unit and those above it, the unit first; empty where no unit is concerned.</param>
    public bool Covers(Right right, IReadOnlyList<string> units) =>
        FindScope(right) is { } scope
        && Scopes.Contains(scope)
        && (Unit is null || units.Count == 0 || units.Contains(Unit, StringComparer.Ordinal));
}
