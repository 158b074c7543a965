using Youju.Text.Files;

namespace Youju.Storage.Files;

/// <summary>A dossier's folder cannot be read or written as it stands.</summary>
public class DossierException : Exception
{
    internal DossierException(IReadOnlyList<FileError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.ToString()))) => Errors = errors;

    internal DossierException(string message, Exception? inner = null)
        : base(message, inner) => Errors = [];

    /// <summary>Every place that must be mended, in the order of the files.</summary>
    public IReadOnlyList<FileError> Errors { get; } = [];
}

/// <summary>Somebody else changed the dossier after it was read; on what stands now the same may be done again.</summary>
public sealed class DossierConflictException : DossierException
{
    internal DossierConflictException()
        : base("档案在你读取之后被改过，请重做。") { }
}
