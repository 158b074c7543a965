namespace Youju.Web.Hosting;

/// <summary>Whose a dossier is.</summary>
internal interface IDossierUnits
{
    /// <summary>The unit of a dossier and those above it, the unit first; null where there is no such dossier.</summary>
    IReadOnlyList<string>? FindUnits(string key);
}
