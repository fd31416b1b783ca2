/**
 * Given names that tell a person from a company in Latin letters. Own list: those most common in English, and those that
 * occur often among people of the technology press.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaron Abby Abdul Abigail Adam Adele Adrian Ahmed Aidan Alan Albert Alex Alexander Alexandr Alexandra Alexis Alfred Ali Alice Alicia Alison Allan Allen Alyssa
  Amanda Amber Amit Amy Ana Anastasia Andre Andrea Andreas Andrei Andrej Andrew Andy Angela Anil Anita Ann Anna Anne Annie Anthony Antoine Antonio Anton April Aravind
  Ari Ariel Arjun Arnold Arthur Arun Arvind Ashish Ashley Ashton Audrey Austin Ava Barbara Barry Beatrice Becky Bella Ben Benjamin Bernard Bernie Beth Betty Bill Billy Blake Bob Bobby
  Boris Brad Bradley Brandon Brendan Brent Brett Brian Bridget Brooke Bruce Bruno Bryan Caitlin Calvin Cameron Carl Carla Carlos Carol Caroline Carolyn Carrie Casey Catherine Cathie
  Cecilia Chad Charles Charlie Charlotte Chelsea Cheryl Chloe Chris Christian Christina Christine Christopher Cindy Claire Clara Clark Claudia Clem Clement Clifford Clint Colin Colleen
  Connor Constance Corey Courtney Craig Crystal Curtis Cynthia Daisy Dale Dan Dana Daniel Daniela Danielle Danny Dario Darren Dave David Dawn Dean Deborah Debra Deepak Demis Denis Dennis Derek Diana Diane
  Diego Dirk Dmitri Dmitry Dominic Don Donald Donna Doris Dorothy Doug Douglas Duncan Dustin Dylan Earl Ed Eddie Edgar Edith Eduardo Edward Edwin Eileen Elaine Eleanor Elena Eli Elijah Elizabeth Ella Ellen
  Elliot Elliott Elon Elsa Emily Emma Emmanuel Eric Erica Erik Erin Ernest Esther Ethan Eugene Eva Evan Eve Evelyn Felix Fernando Fiona Florian Frances Francesca Francis Francois Frank Frank Franklin Fred Frederic Frederick
  Gabriel Gail Gareth Garry Gary Gavin Gene Geoff Geoffrey George Georgia Gerald Gerard Gina Giovanni Glenn Gloria Gordon Grace Graham Grant Greg Gregory Guido Guillaume Gustav Guy Hannah Hans Harold Harriet Harris Harry Harvey
  Heather Hector Heidi Helen Helena Henry Herbert Herman Hilary Holly Howard Hugh Hugo Ian Igor Ilya Ingrid Ira Irene Iris Isaac Isabel Isabella Ivan Jack Jackie Jackson Jacob Jacqueline Jake James Jamie Jan Jane Janet Janice Jared Jason Jasmine Jay Jean
  Jeff Jeffrey Jenna Jennifer Jenny Jensen Jeremy Jerome Jerry Jesse Jessica Jill Jim Jimmy Joan Joanna Joe Joel Johan Johann John Johnny Jon Jonas Jonathan Jordan Jorge Jose Joseph Josh Joshua Joy Joyce Juan Judith Judy Julia Julian Julie June Justin
  Kara Karen Karl Kate Katherine Kathleen Kathryn Kathy Katie Kay Keith Kelly Ken Kenneth Kevin Kim Kimberly Kirk Kirsten Klaus Kristen Kristin Kurt Kyle Larry Lars Laura Lauren Laurence Laurent Lawrence Leah Lee Leo Leon Leonard Leslie Lewis Liam Lily Linda
  Lindsay Lionel Lisa Liz Logan Lorenzo Louis Louise Luca Lucas Lucy Luigi Luis Luke Lydia Lynn Madeline Malcolm Manuel Marc Marcel Marcus Margaret Maria Marie Marilyn Mario Marissa Mark Markus Marsha Martha Martin Marvin Mary Mason Mateo Mathias Matt Matteo Matthew Matthias Maurice
  Max Maya Megan Mei Melanie Melissa Mia Michael Michel Michelle Miguel Mike Mikhail Mira Miranda Mitchell Mohamed Mohammed Molly Monica Morgan Muhammad Murray Mustafa Nadia Nancy Naomi Natalie Natasha Nathan Neal Ned Neil Nelson Nicholas Nick Nicola Nicolas Nicole Nikhil Nikita Nina Noah Noam Noel Nora Norman
  Oleg Oliver Olivia Omar Oscar Otto Owen Pablo Pam Pamela Pat Patricia Patrick Paul Paula Pauline Pavel Pedro Peggy Penny Peter Phil Philip Philippe Phillip Phoebe Pierre Prasad Priya Rachel Rafael Raj Rajesh Ralph Ramesh Randall Randy Raphael Ravi Ray Raymond Rebecca Reed Reggie Regina Reid Rene
  Renee Ricardo Richard Rick Ricky Rob Robert Roberta Roberto Robin Rodney Roger Roland Roman Ron Ronald Rosa Rose Ross Roy Ruben Russell Ruth Ryan Sachin Sally Sam Samantha Samuel Sandra Sandy Sanjay Sara Sarah Satya Scott Sean Sebastian Serena Serge Sergei Sergey Seth Shane Shannon Sharon Shaun Shawn Sheila
  Sheryl Shirley Shiv Sidney Simon Simone Sofia Sonia Sophia Sophie Spencer Stacy Stan Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sue Sundar Susan Suzanne Sven Sylvia Tamara Tanya Tara Tarun Ted Teresa Terrence Terry Theodore Theresa Thomas Tiffany Tim Timothy Tina Tobias Todd
  Tom Tommy Toni Tony Tracy Travis Trevor Tristan Troy Tyler Ursula Valerie Vanessa Vera Vernon Veronica Victor Victoria Vijay Vincent Vinod Violet Virginia Vitalik Vivek Vivian Vladimir Wade Walter Wanda Warren Wayne Wendy Wesley Whitney Will William Willie Winston Wolfgang Xavier Yann Yoshua Yuri Yusuf
  Yvonne Zachary Zoe Zeev`
    .split(/\s+/)
    .filter(Boolean),
);
