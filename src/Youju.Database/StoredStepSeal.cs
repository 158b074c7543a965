using System.Globalization;
using Youju.Database.Model;

namespace Youju.Database;

/// <summary>A part that a step changed, by the hashes of what it was and of what it became.</summary>
/// <param name="Before">Null where nothing stood there.</param>
internal sealed record ChangedPart(string Path, string? Before, string After);

/// <summary>Seals a step with what it changed; the line of the log carries it, and so nothing of both can be altered unseen.</summary>
internal static class StoredStepSeal
{
    // Whether it was taken back is told by lines of their own.
    public static string SealStep(StepRow step, IEnumerable<ChangedPart> parts) =>
        FieldSeal.HashFields(
            new[]
            {
                step.Dossier,
                step.Number.ToString(CultureInfo.InvariantCulture),
                step.Title,
                step.At,
                step.By,
                step.File,
                step.Sha256,
                step.Told,
            }.Concat(
                parts
                    .OrderBy(part => part.Path, StringComparer.Ordinal)
                    .SelectMany(part => new[] { part.Path, part.Before, part.After })
            )
        );
}
