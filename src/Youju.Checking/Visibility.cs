using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Youju.Checking.Tests")]
