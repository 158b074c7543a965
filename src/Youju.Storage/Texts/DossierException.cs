using Youju.Text.Files;

namespace Youju.Storage.Texts;

/// <summary>A dossier's folder cannot be read as it stands.</summary>
public sealed class DossierException : Exception
{
    internal DossierException(IReadOnlyList<FileError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.ToString()))) => Errors = errors;

    internal DossierException(string message)
        : base(message) => Errors = [];

    /// <summary>Every place that must be mended, in the order of the files.</summary>
    public IReadOnlyList<FileError> Errors { get; } = [];
}
