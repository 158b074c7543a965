namespace Youju.Text.Files;

/// <summary>A file of text cannot be used as it stands; the message shows each place that must be mended.</summary>
public class FileException : Exception
{
    public FileException(IReadOnlyList<FileError> errors)
        : base(string.Join("\n\n", errors.Select(error => error.ToString()))) => Errors = errors;

    protected FileException(string message)
        : base(message) => Errors = [];

    /// <summary>Every place that must be mended, in the order of the files; empty where no single place is wrong.</summary>
    public IReadOnlyList<FileError> Errors { get; }
}
