using Youju.Storage;

namespace Youju.UseCases.Dossiers;

/// <summary>The words of a chapter as a person has written them.</summary>
/// <param name="Chapter">The key of the chapter.</param>
/// <param name="Title">What people call it.</param>
/// <param name="SeenWords">What stood there when he began.</param>
public sealed record SaveNarrativeRequest(
    DossierId Folder,
    string Chapter,
    string Title,
    string Words,
    string SeenWords,
    DateTimeOffset At
);

/// <summary>What became of them.</summary>
/// <param name="Standing">What somebody else has written meanwhile; null where the words were saved.</param>
public sealed record SaveNarrativeResult(string? Standing);

/// <summary>Saves the words of a chapter, if nobody else has changed them.</summary>
public static class SaveNarrative
{
    /// <exception cref="Refusals.UsageException">There is no such dossier.</exception>
    public static SaveNarrativeResult SaveWords(SaveNarrativeRequest request) =>
        DossierEdit.RepeatOnConflict(() => SaveOnce(request));

    private static SaveNarrativeResult SaveOnce(SaveNarrativeRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var standing = open.Dossier.Narrative.GetValueOrDefault(request.Chapter, "");
        if (Normalise(standing) != Normalise(request.SeenWords))
            return new(standing);
        var words = Normalise(request.Words);
        if (words == Normalise(standing))
            return new(Standing: null);
        var narrative = open.Dossier.Narrative.SetItem(request.Chapter, words);
        DossierEdit.SaveChange(
            request.Folder,
            open.Seen,
            new(open.Dossier with { Narrative = narrative }, new($"改写“{request.Title}”", request.At))
        );
        return new(Standing: null);
    }

    // Forms end lines with two signs, and lose the last line's end.
    private static string Normalise(string words) =>
        words.ReplaceLineEndings("\n").TrimEnd() is { Length: > 0 } kept ? kept + "\n" : "";
}
