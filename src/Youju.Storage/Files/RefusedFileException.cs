namespace Youju.Storage.Files;

/// <summary>A file or folder may not be read or written as asked; the message says in Chinese which, why, and what to do.</summary>
public sealed class RefusedFileException(string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>写不了“结果.html”：磁盘已满，请腾出空间后再试。</summary>
    /// <param name="reason">Without a full stop.</param>
    public static RefusedFileException ForOutput(string path, string reason, Exception? inner = null) =>
        new($"写不了“{path}”：{reason}。请用 -o 换一个位置，或处理后再试；原来的内容没有动。", inner);

    /// <inheritdoc cref="ForOutput(string, string, Exception?)"/>
    public static RefusedFileException ForOutput(string path, Exception refusal) =>
        ForOutput(path, SystemRefusal.ExplainRefusal(refusal), refusal);
}
