// SouthAsian.cpp - names of families from Pakistan, Bangladesh, India and Sri Lanka.
#include "council/names/Lists.h"

namespace guildhall::council::names {

const std::string_view MuslimFemale = R"(
Fatima Ayesha Zainab Maryam Khadija Amina Nasreen Shabana Farah Rukhsana Yasmin Sadia Samina Saima Rubina Parveen
Shazia Nadia Sana Hina Iqra Aisha Noreen Naheed Tahira Farzana Shaheen Shamim Bushra Razia Zubaida Sabina Taslima
Nazma Rehana Salma Shahida Hafsa Sumaiya Sumayyah Mariam Halima Jamila Kausar Asma Uzma Fozia Fauzia Ghazala
Humaira Irum Kiran Lubna Mehreen Misbah Munazza Naila Nargis Nighat Nusrat Robina Rabia Sabah Safia Samira Sidra
Sobia Sultana Tabassum Tasneem Ulfat Wajiha Zahida Zara Zeenat Zohra Anjum Anwara Dilara Ferdousi Hasina Jahanara
Khaleda Lutfa Monira Momtaz Nilufa Rowshan Shirin Sufia Syeda Tanjina Mahbuba Afsana Shanaz Shahnaz Bilqis Hajra
)";

const std::string_view MuslimMale = R"(
Mohammed Muhammad Mohammad Ali Ahmed Imran Abdul Hassan Hussain Usman Bilal Omar Asif Tariq Khalid Shahid Nadeem
Amir Kamran Adnan Faisal Zahid Javed Arshad Naveed Rashid Saeed Sajid Waqar Yasir Zeeshan Hamza Ibrahim Ismail
Yusuf Haroon Junaid Salman Sohail Tahir Umar Wasim Zubair Rizwan Irfan Ijaz Iqbal Ikram Kashif Mahmood Majid
Mansoor Mubashar Mudassar Munir Mushtaq Nasir Nazir Parvez Qasim Rafiq Rahim Raza Sabir Sadiq Shabir Shafiq Shakeel
Shamsul Sharif Siraj Sultan Syed Talha Touqeer Wahid Yaqub Younis Zafar Zaheer Zia Anwar Aziz Azhar Babar Basharat
Delwar Enamul Fazal Ghulam Habib Hafiz Harun Jahangir Kabir Liaqat Lutfur Mizanur Mostafa Nurul Rafiqul Rezaul
Saiful Shahjahan Tofayel Akbar Altaf Amjad Ansar Aqeel Ashraf Atif Aurangzeb Danish Ehsan Farhan Fahad Haider
)";

const std::string_view MuslimSurnames = R"(
Khan Ahmed Hussain Ali Begum Akhtar Mahmood Malik Iqbal Shah Rahman Islam Miah Uddin Choudhury Chowdhury Chaudhry
Mirza Butt Qureshi Siddiqui Hassan Aslam Bashir Javed Rashid Raza Rehman Saleem Sheikh Ashraf Anwar Aziz Bhatti
Dar Farooq Ghani Hamid Haq Haque Hossain Ibrahim Ismail Jamil Karim Kauser Kazmi Latif Lodhi Majid Masood
Mehmood Miah Mohammed Mughal Munir Mustafa Nawaz Nazir Parveen Patel Pervaiz Qadir Rafiq Raja Rana Rauf Riaz Sadiq
Saeed Sarwar Shafi Shaikh Sharif Shakoor Shahzad Sultan Syed Tariq Usmani Wahab Yaqoob Yousaf Zaman Zia Abbasi
Afzal Alam Amin Ansari Arshad Awan Azam Baig Bibi Bukhari Durrani Faruque Gondal Gul Hafeez Haider Hanif Hashmi
Hayat Hoque Jabbar Jan Kabir Kamal Khaliq Khatun Khalid Khurshid Kiani Kibria Mahmud Mannan Matin Minhas Mollah
Mukhtar Naqvi Naseer Niazi Quddus Rabbani Rajput Rizvi Sardar Satti Sikder Talukdar Tarafdar Warsi Yasin Zaidi
)";

const std::string_view HinduFemale = R"(
Priya Anita Sunita Meera Lakshmi Anjali Deepa Kavita Rekha Geeta Sita Nisha Pooja Neha Asha Usha Hema Jaya Kamala
Lata Madhu Manisha Maya Nirmala Padma Parvati Pushpa Radha Rani Ritu Sangita Sarita Savita Seema Shanti Sheela
Shilpa Shobha Smita Sonal Sonia Suman Swati Tara Uma Vandana Vidya Aarti Aditi Aishwarya Akshata Alpa Amisha Ananya
Archana Avani Bhavna Bindu Chandrika Chitra Daksha Darshana Devi Dipti Divya Falguni Gauri Hansa Heena Indira
Jayshree Jyoti Kajal Kalpana Keya Komal Kusum Malini Mina Mithila Mukta Nalini Namrata Nita Pallavi Poonam Pratibha
Preeti Ranjana Reena Roopa Rupal Sandhya Shivani Sneha Sushma Trupti Urmila Varsha Veena Yamini Thulasi Vasuki
)";

const std::string_view HinduMale = R"(
Raj Amit Sanjay Rajesh Vijay Anil Sunil Ramesh Suresh Mahesh Dinesh Kiran Nitin Rahul Rohan Arjun Ashok Prakash
Ravi Vikram Deepak Manoj Mukesh Naresh Paresh Bharat Bhavesh Chandra Dilip Girish Gopal Harish Hemant Hitesh
Jayesh Jignesh Kamlesh Ketan Kishore Krishna Lalit Mohan Mayur Mitesh Nilesh Nikhil Pankaj Piyush Pradeep Pravin
Rakesh Rajiv Rajendra Ram Rishi Sachin Sandeep Satish Shailesh Siddharth Subhash Sudhir Tushar Uday Umesh Vinod
Vipul Vishal Vivek Yogesh Aditya Ajay Akash Alpesh Anand Aniket Aravind Atul Balaji Chetan Chirag Darshan Devendra
Dhruv Gaurav Govind Hari Ishaan Jagdish Karthik Kunal Kumaran Manish Milan Murali Naveen Parth Sathish Senthil
Selvam Shankar Sivakumar Srinivas Suren Thiru Varun Venkatesh Yash Ganeshan Nimal Sunimal Kumar Praveen
)";

const std::string_view HinduSurnames = R"(
Patel Shah Sharma Kumar Gupta Mehta Desai Joshi Mistry Parmar Chauhan Solanki Rao Reddy Nair Menon Iyer Pillai
Agarwal Aggarwal Bhatt Trivedi Pandya Vyas Dave Modi Amin Thakkar Kapoor Khanna Malhotra Chopra Verma Varma Mishra
Mukherjee Banerjee Chatterjee Ghosh Bose Das Dutta Sen Roy Chakraborty Bhattacharya Nath Sarkar Kulkarni
Deshpande Patil Jadhav Pawar Shinde Gokhale Kale Raman Krishnan Subramaniam Venkataraman Srinivasan Rajan
Natarajan Ramachandran Sivakumar Selvaraj Murugan Nadarajah Sivalingam Balasubramaniam Yogarajah Kandasamy
Thangarajah Ganesh Arulnathan Perera Fernando Silva Jayawardena Wickramasinghe Bandara Dissanayake Gunawardena
Rajapaksa Senanayake Ranasinghe Gandhi Jain Kothari Lakhani Madhvani Odedra Popat Raithatha Rabheru Raval Sanghvi
Savani Sheth Soni Tailor Tanna Thakor Vaghela Vora Zaveri Bhagat Bhakta Contractor Dalal Gadhvi Gajjar Goswami
)";

const std::string_view SikhFemale = R"(
Harpreet Gurpreet Manpreet Jaspreet Navdeep Sukhdeep Rajinder Kulwinder Balwinder Amarjit Baljit Daljit Gurdeep
Harjinder Inderjit Jasbir Jaswinder Kamaljit Kiran Kuldip Mandeep Manjit Narinder Parminder Paramjit Ranjit Ravinder
Sarbjit Satwinder Simran Sukhjit Surinder Surjit Tejinder Amandeep Ramandeep Rupinder Sandeep Pavandeep Jasmin
)";

const std::string_view SikhMale = R"(
Gurpreet Harpreet Manpreet Jaspreet Sukhdev Balbir Baldev Jagdeep Jagjit Jaswant Kulwant Lakhbir Lakhvir Malkit
Mohinder Nirmal Parmjit Pritam Rajvinder Sukhwinder Satnam Surjit Tarlochan Avtar Bhupinder Charanjit Darshan Gurbax
Gurmit Hardeep Harbhajan Harjit Inderpal Jarnail Joginder Karamjit Kirpal Mandeep Navjot Onkar Rajpal Ranvir Tejpal
)";

const std::string_view SikhSurnames = R"(
Singh Kaur Gill Sandhu Dhillon Sidhu Grewal Dhaliwal Bains Johal Sahota Rai Atwal Virk Mann Bhogal Matharu Panesar
Sohal Uppal Basra Bassi Bhamra Brar Chahal Cheema Deol Dosanjh Hayer Hundal Jandu Kang Khaira Khangura Nijjar Pannu
Purewal Randhawa Sangha Sekhon Sehmi Sura Takhar Thandi Thind Toor Ubhi Chana Birdi Rehal Sagoo Hunjan Lall Bahra
)";

}
