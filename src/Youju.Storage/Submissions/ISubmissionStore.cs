using Youju.Domain.Submissions;

namespace Youju.Storage.Submissions;

/// <summary>Keeps what was done to submissions: acts are added, one after the other, and never changed.</summary>
/// <remarks>
/// Every method throws <see cref="Files.DossierException"/> where the place cannot be read or written; then nothing has changed.
/// </remarks>
public interface ISubmissionStore
{
    /// <summary>The submission of a dossier; one without acts where nothing was done.</summary>
    Submission ReadSubmission(DossierId id);

    /// <summary>How the dossier stands now.</summary>
    DossierStanding ReadStanding(DossierId id);

    /// <summary>Every dossier with its submission, by key.</summary>
    IReadOnlyList<KeptSubmission> ListSubmissions();

    /// <summary>Those dossiers with their submissions; the others are not read.</summary>
    IReadOnlyList<KeptSubmission> ListSubmissions(IReadOnlyCollection<string> keys);

    /// <summary>Adds an act, and closes or opens the dossier as the state asks; whoever comes at the same time waits.</summary>
    /// <param name="decide">Given what stands now; what it throws ends it, and nothing has changed.</param>
    Submission AppendAct(DossierId id, Func<Submission, DossierStanding, SubmissionAct> decide);

    /// <summary>Puts the dossier back to what was handed in, to the byte, and adds an act, both or neither.</summary>
    /// <param name="choose">Given what stands now, which round; what it throws ends it, and nothing has changed.</param>
    /// <param name="decide">Given what stands then.</param>
    Submission RestoreRound(
        DossierId id,
        Func<Submission, DossierStanding, int> choose,
        Func<Submission, DossierStanding, SubmissionAct> decide
    );

    /// <summary>The texts of the dossier as they were handed in, by path; empty where that round was never kept.</summary>
    IReadOnlyDictionary<string, string> ReadRound(DossierId id, int round);

    /// <summary>The samples that were drawn, the latest first.</summary>
    IReadOnlyList<KeptDraw> ListDraws();

    /// <summary>Keeps a sample with its seed and what was drawn.</summary>
    void KeepDraw(KeptDraw draw);
}

/// <summary>A dossier with its submission, as lists need it.</summary>
/// <param name="Key">The unit's id and the year.</param>
/// <param name="Content">The digest of the dossier now.</param>
public sealed record KeptSubmission(string Key, string Unit, int Year, string Content, Submission Submission)
{
    /// <summary>Where it stands.</summary>
    public SubmissionState State => Submission.ReadState(Content);

    /// <summary>Whose turn it is.</summary>
    public SubmissionSide Owner => Submission.ReadOwner(Content);
}

/// <summary>抽查: a sample as it was drawn.</summary>
/// <param name="Keys">The keys of the dossiers that were drawn.</param>
public sealed record KeptDraw(
    string By,
    DateTimeOffset At,
    int Year,
    SampleDraw Draw,
    IReadOnlyList<string> Keys
);
