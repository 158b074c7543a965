using Youju.Database;
using Youju.Storage;
using Youju.UseCases.Dossiers;

namespace Youju.Web.Dossiers;

/// <summary>A dossier as pages have it before them.</summary>
/// <param name="Line">How the list of all calls it.</param>
public sealed record DossierView(DossierLine Line, DossierId Id, OpenDossier Open)
{
    /// <summary>Before the path of every page of it.</summary>
    public string Path => $"/dossiers/{Line.Key}";

    /// <summary>Why nothing may be written; null while it may.</summary>
    public string? ClosedWhy => Line.FrozenWhy;
}
