namespace Youju.UseCases.Workers;

/// <summary>What is started to read files: a program that calls <see cref="ReadingLoop"/>.</summary>
public sealed record WorkerProgram(string FileName, IReadOnlyList<string> Arguments);
