namespace Youju.Web.Layout;

/// <summary>The unit of the dossier that a path leads into and those above it, the unit first; none where it leads into none.</summary>
internal sealed record UnitsHere(IReadOnlyList<string> Units);
