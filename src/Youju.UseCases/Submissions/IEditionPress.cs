using Youju.Domain.Submissions;
using Youju.Storage;

namespace Youju.UseCases.Submissions;

/// <summary>What is to be published of a dossier that was certified and cleared.</summary>
/// <param name="Number">Which edition it is, from 1; later ones are corrections.</param>
/// <param name="Words">What the publisher says of it: why it is corrected, where it is shown.</param>
public sealed record EditionRequest(
    int Number,
    SubmissionAct Certified,
    SubmissionAct Cleared,
    string By,
    DateTimeOffset At,
    string Words
)
{
    /// <summary>Further words that the edition leaves out.</summary>
    public IReadOnlyList<string> Hidden { get; init; } = [];
}

/// <summary>Makes an edition for the public out of a dossier.</summary>
/// <remarks>It is asked before the act is noted: the same request makes the same edition, however often it is asked.</remarks>
public interface IEditionPress
{
    /// <summary>Makes the edition and puts it where the public finds it.</summary>
    /// <returns>Where it is found.</returns>
    Task<string> PublishAsync(DossierId dossier, EditionRequest request, CancellationToken cancel);
}
