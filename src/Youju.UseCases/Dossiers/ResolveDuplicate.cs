using Youju.Domain.Dossiers;
using Youju.Domain.Registers;
using Youju.Storage;
using Youju.Text.Yaml;
using Youju.UseCases.Refusals;

namespace Youju.UseCases.Dossiers;

/// <summary>What a person says of two records that look alike.</summary>
/// <param name="First">A register and an id: events/e1.</param>
/// <param name="IsSame">Whether they are one event: the first stays, the second is withdrawn.</param>
public sealed record ResolveDuplicateRequest(
    DossierId Folder,
    string First,
    string Second,
    bool IsSame,
    DateTimeOffset At
);

/// <summary>What was kept of the decision.</summary>
/// <param name="Decision">The sentence that stands in the dossier's journal.</param>
/// <param name="Left">How many pairs still look alike.</param>
public sealed record ResolveDuplicateResult(string Decision, int Left);

/// <summary>Keeps what a person decides of two records that probably are one.</summary>
public static class ResolveDuplicate
{
    /// <summary>The pairs that nobody has decided.</summary>
    /// <exception cref="UsageException">The folder is no dossier.</exception>
    public static IReadOnlyList<LikelyDuplicate> ListPairs(DossierId folder) =>
        OpenDossier.FromFolder(folder, pack: null).Dossier.LikelyDuplicates;

    /// <exception cref="UsageException">There are no such two records of one register.</exception>
    public static ResolveDuplicateResult DecidePair(ResolveDuplicateRequest request) =>
        DossierEdit.RepeatOnConflict(() => DecideOnce(request));

    private static ResolveDuplicateResult DecideOnce(ResolveDuplicateRequest request)
    {
        var open = OpenDossier.FromFolder(request.Folder, pack: null);
        var dossier = open.Dossier;
        var (register, first, second) = FindRecordPair(dossier, request.First, request.Second);
        var said = request.IsSame ? $"“{second}”就是“{first}”" : $"“{first}”和“{second}”是两件事";
        var decision = new DuplicateDecision(dossier, request.At, $"核对重复：{said}");
        var decided = request.IsSame
            ? decision.DeclareSame(register, first, second)
            : decision.DeclareDifferent(new(register, first, second));
        DossierEdit.SaveChange(request.Folder, open.Seen, new(decided, new($"核对重复 {said}", request.At)));
        return new(said, decided.LikelyDuplicates.Count);
    }

    private static (string Register, string First, string Second) FindRecordPair(
        Dossier dossier,
        string one,
        string other
    )
    {
        var (first, second) = (FindRecord(dossier, one), FindRecord(dossier, other));
        return first.Register == second.Register && first.Id != second.Id
            ? (first.Register, first.Id, second.Id)
            : throw new UsageException(DossierRemarks.PairUnfit, []);
    }

    private static (string Register, string Id) FindRecord(Dossier dossier, string asked)
    {
        if (asked.Split('/', 2) is not [var called, var words])
            throw new UsageException(
                DossierRemarks.RecordUnknown,
                [asked, StrictYaml.SuggestWords(asked, [.. dossier.Registers.Keys])]
            );
        var register = RecordFinder.FindRegister(dossier, called);
        return (register.Definition.Key, RecordFinder.FindNamedRecord(register, words).Id);
    }
}
